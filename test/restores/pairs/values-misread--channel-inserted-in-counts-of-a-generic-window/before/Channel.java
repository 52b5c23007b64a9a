package pair;

/** How somebody reaches us. */
public enum Channel {
  MAIL,
  PHONE,
  LETTER
}
