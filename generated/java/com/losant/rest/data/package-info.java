// Generated from openapi/. Change the description or a template, not this file.

/** The resources {@code data}, and what they send and return. */
@NullMarked
package com.losant.rest.data;

import org.jspecify.annotations.NullMarked;
