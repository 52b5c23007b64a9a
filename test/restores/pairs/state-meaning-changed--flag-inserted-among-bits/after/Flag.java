package pair;

/** What can be said of a customer. */
enum Flag {
  NEWSLETTER,
  MARKETING,
  PREMIUM,
  BLOCKED
}
