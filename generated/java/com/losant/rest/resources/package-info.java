// Generated from openapi/. Change the description or a template, not this file.

/** All resources together, as {@link com.losant.rest.LosantClient} has them. */
@NullMarked
package com.losant.rest.resources;

import org.jspecify.annotations.NullMarked;
