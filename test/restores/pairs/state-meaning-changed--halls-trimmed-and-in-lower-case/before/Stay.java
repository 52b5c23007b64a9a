package pair;

/** A forklift stays in one hall. */
public class Stay {
  public String hall;
  public long since;
  public long beats;

  public Stay() {}

  static Stay beginning(Position position) {
    Stay stay = new Stay();
    stay.hall = position.hall;
    stay.since = position.at;
    return stay;
  }
}
