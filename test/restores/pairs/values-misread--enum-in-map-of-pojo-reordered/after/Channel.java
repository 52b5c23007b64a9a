package pair;

/** A way to order something. */
public enum Channel {
  PHONE,
  MAIL,
  POST
}
