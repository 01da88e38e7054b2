/** What is sent and answered, generated, and the JSON support that it is generated upon. */
@NullMarked
package com.losant.rest.model;

import org.jspecify.annotations.NullMarked;
