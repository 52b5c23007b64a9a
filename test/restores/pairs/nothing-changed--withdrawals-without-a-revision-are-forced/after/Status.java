package pair;

/** Whether a product is to be had. */
enum Status {
  UNKNOWN,
  LISTED,
  WITHDRAWN
}
