package pair;

/** A user has clicked. */
public class Click {
  public String user;
  public String page;
  public long at;

  public Click() {}
}
