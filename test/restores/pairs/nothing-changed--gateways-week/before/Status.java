package pair;

/** How a device does. */
public enum Status {
  FULL,
  LOW
}
