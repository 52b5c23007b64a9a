package pair;

/** How somebody reaches us. */
public enum Channel {
  MAIL,
  CHAT,
  PHONE,
  LETTER
}
