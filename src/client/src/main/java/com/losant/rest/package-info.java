/** The client: {@link com.losant.rest.LosantClient} is where to start. */
@NullMarked
package com.losant.rest;

import org.jspecify.annotations.NullMarked;
