package pair;

/** A name. */
public class Name {
  public String text;

  public Name() {}

  Name(String text) {
    this.text = text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Name && ((Name) other).text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
