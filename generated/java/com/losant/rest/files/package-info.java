// Generated from openapi/. Change the description or a template, not this file.

/**
 * The resources {@code file}, {@code files}, {@code privateFile} and {@code privateFiles}, and what
 * they send and return.
 */
@NullMarked
package com.losant.rest.files;

import org.jspecify.annotations.NullMarked;
