package pair;

/** A way to reach somebody. */
public enum Channel {
  PHONE,
  MAIL,
  POST
}
