package pair;

/** A way to order something. */
public enum Channel {
  MAIL,
  PHONE,
  POST
}
