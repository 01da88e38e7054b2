package com.losant.rest.api;

import java.time.Duration;

/**
 * A documented limit of requests.
 *
 * @param requests how many are taken
 * @param per in which time
 * @param scope what they are counted for, in a word
 * @param key the property of the body that tells one of those from another
 */
public record Throttle(int requests, Duration per, String scope, String key) {}
