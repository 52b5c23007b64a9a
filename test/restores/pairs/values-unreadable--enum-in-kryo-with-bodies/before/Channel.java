package pair;

/** A way to reach somebody. */
public enum Channel {
  MAIL,
  PHONE
}
