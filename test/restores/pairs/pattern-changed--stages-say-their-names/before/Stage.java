package pair;

/** The stages of a suspicion. */
enum Stage {
  FIRST,
  AGAIN
}
