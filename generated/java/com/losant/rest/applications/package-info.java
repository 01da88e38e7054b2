// Generated from openapi/. Change the description or a template, not this file.

/**
 * The resources {@code application}, {@code applicationJobLog}, {@code applicationJobLogs}, {@code
 * applicationTemplate}, {@code applicationTemplates} and {@code applications}, and what they send
 * and return.
 */
@NullMarked
package com.losant.rest.applications;

import org.jspecify.annotations.NullMarked;
