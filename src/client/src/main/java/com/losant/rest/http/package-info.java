/**
 * The transport over HTTP: options, requests, retries, responses. The module does not export it.
 */
@NullMarked
package com.losant.rest.http;

import org.jspecify.annotations.NullMarked;
