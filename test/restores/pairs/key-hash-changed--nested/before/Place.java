package pair;

/** Where a name stands. */
public class Place {
  public Name name;

  public Place() {}

  Place(Name name) {
    this.name = name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place && ((Place) other).name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
