package pair;

import java.util.ArrayList;
import java.util.List;

/** What is known of a player. */
public class Player {
  public String name;
  public long matches;
  public long wins;
  public List<String> lastMatches = new ArrayList<>();

  public Player() {}
}
