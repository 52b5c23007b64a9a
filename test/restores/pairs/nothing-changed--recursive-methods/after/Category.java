package pair;

/** A category of articles within another one. */
public class Category {
  public String title;
  public Category above;

  public int depth() {
    return above == null ? 0 : 1 + above.depth();
  }

  static Category of(String key) {
    Category all = new Category();
    all.title = "everything";
    Category category = new Category();
    category.title = "category of " + key;
    category.above = all;
    return category;
  }
}
