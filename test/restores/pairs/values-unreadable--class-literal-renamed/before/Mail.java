package pair;

/** By mail. */
public final class Mail implements Channel {
  public Mail() {}

  @Override
  public String told() {
    return "by mail";
  }
}
