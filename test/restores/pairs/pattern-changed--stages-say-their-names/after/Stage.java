package pair;

/** The stages of a suspicion. */
enum Stage {
  FIRST,
  AGAIN;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT) + " failure";
  }
}
