package com.losant.rest;

import com.losant.rest.api.RetryPolicy;

/** A server on this machine, and a client that tries again by default, as one of a user does. */
abstract class RetryingTestBase extends LoopbackTestBase {
  @Override
  LosantClient.Builder clientBuilder() {
    return super.clientBuilder().retryPolicy(RetryPolicy.DEFAULT);
  }
}
