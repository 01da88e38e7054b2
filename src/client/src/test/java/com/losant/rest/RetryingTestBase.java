package com.losant.rest;

import com.losant.rest.api.RetryPolicy;

/** A server on this machine, and a client that tries again by default, as one of a user does. */
public abstract class RetryingTestBase extends LoopbackTestBase {
  @Override
  protected LosantClient.Builder clientBuilder() {
    return super.clientBuilder().retryPolicy(RetryPolicy.DEFAULT);
  }
}
