package pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a meal is made of. */
public class Recipe {
  public String kitchen;
  public List<String> parts = new ArrayList<>();

  public Recipe() {}

  static Recipe of(Long meal) {
    Recipe recipe = new Recipe();
    recipe.kitchen = meal % 2 == 0 ? "north" : "south";
    recipe.parts.add("rice");
    recipe.parts.add(meal / 2 % 2 == 0 ? "beans" : "fish");
    return recipe;
  }

  String name() {
    return kitchen + " " + String.join(" ", parts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recipe && ((Recipe) other).kitchen.equals(kitchen) && ((Recipe) other).parts.equals(parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kitchen, parts);
  }
}
