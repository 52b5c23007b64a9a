package pair;

/** By mail. */
public final class ByMail implements Channel {
  public ByMail() {}

  @Override
  public String told() {
    return "by mail";
  }
}
