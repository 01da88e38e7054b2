package com.losant.rest.sandbox;

import java.time.Duration;

/**
 * A documented limit of requests.
 *
 * @param requests how many are taken
 * @param per in what time
 * @param scope what they are counted for, in words
 * @param key the property of the body that tells one counted thing from another; empty if only the
 *     path does
 */
record OperationLimit(int requests, Duration per, String scope, String key) {}
