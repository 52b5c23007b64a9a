package pair;

/** How somebody paid. */
public enum Channel {
  BRANCH("Branch office"),
  APP("Mobile app"),
  CARD("Card"),
  WALLET("Wallet");

  private final String words;

  Channel(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
