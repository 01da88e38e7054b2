// Generated from openapi/. Change the description or a template, not this file.

/**
 * The resources {@code applicationApiToken}, {@code applicationApiTokens}, {@code applicationKey},
 * {@code applicationKeys} and {@code auth}, and what they send and return.
 */
@NullMarked
package com.losant.rest.access;

import org.jspecify.annotations.NullMarked;
