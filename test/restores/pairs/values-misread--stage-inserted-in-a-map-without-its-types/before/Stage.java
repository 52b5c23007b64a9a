package pair;

/** How far an application is. */
public enum Stage {
  SENT,
  READ,
  HIRED
}
