// Generated from openapi/. Change the description or a template, not this file.

/** The resources {@code event} and {@code events}, and what they send and return. */
@NullMarked
package com.losant.rest.events;

import org.jspecify.annotations.NullMarked;
