package pair;

/** Which reading of a device is kept. */
public enum Which {
  FIRST,
  LAST
}
