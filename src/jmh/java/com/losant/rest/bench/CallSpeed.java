package com.losant.rest.bench;

/** Calls one after the other. */
record CallSpeed(double perSecond, double p99Micros) {}
