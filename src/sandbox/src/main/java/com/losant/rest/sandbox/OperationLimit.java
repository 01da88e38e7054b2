package com.losant.rest.sandbox;

import java.time.Duration;

/**
 * A documented limit of requests.
 *
 * @param requests how many are taken
 * @param per in what time
 * @param key the property of the body that tells one counted thing from another
 */
record OperationLimit(int requests, Duration per, String key) {}
