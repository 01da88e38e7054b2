/** A program that waters plants. */
module greenhouse {
  requires com.losant.rest;

  // For what it stores, which Jackson reads by reflection.
  opens greenhouse to
      tools.jackson.databind;
}
