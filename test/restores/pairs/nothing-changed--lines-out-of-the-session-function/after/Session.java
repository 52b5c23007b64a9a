package pair;

import java.util.ArrayList;
import java.util.List;

/** How far a user has come; goes from step to step and is not kept. */
public class Session {
  public String user;
  public long visits;
  public List<String> path = new ArrayList<>();

  public Session() {}
}
