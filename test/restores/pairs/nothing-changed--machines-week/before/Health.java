package pair;

/** How a machine does. */
public class Health {
  public Stats stats = new Stats();
  public Reading.Status worst;

  public Health() {}
}
