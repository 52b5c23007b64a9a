package pair;

/** How somebody paid. */
public enum Channel {
  BRANCH,
  APP,
  CARD
}
