/**
 * Requests, calls and pages: what the resource classes are built on, and what requests of other
 * endpoints use.
 */
@NullMarked
package com.losant.rest.api;

import org.jspecify.annotations.NullMarked;
