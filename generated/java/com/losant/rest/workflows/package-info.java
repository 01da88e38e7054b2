// Generated from openapi/. Change the description or a template, not this file.

/**
 * The resources {@code flow}, {@code flowVersion}, {@code flowVersions} and {@code flows}, and what
 * they send and return.
 */
@NullMarked
package com.losant.rest.workflows;

import org.jspecify.annotations.NullMarked;
