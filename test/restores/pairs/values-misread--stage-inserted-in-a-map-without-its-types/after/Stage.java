package pair;

/** How far an application is. */
public enum Stage {
  SENT,
  SCREENED,
  READ,
  HIRED
}
