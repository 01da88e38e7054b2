/** The client: {@link com.losant.rest.LosantClient} is the way in. */
@NullMarked
package com.losant.rest;

import org.jspecify.annotations.NullMarked;
