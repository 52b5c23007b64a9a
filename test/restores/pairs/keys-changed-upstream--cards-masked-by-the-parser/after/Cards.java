package pair;

/** What may be shown of cards. */
final class Cards {
  private Cards() {}

  /** The bank, and the last digits. */
  static String masked(String number) {
    return number.substring(0, 6) + "******" + number.substring(number.length() - 4);
  }
}
