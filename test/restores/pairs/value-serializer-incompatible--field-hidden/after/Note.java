package pair;

/** A row of a delivery note. */
public class Note extends Base {
  public int pieces;
  public String id;

  static Note of(String key) {
    Note note = new Note();
    note.id = "id of " + key;
    note.pieces = 4;
    return note;
  }
}
