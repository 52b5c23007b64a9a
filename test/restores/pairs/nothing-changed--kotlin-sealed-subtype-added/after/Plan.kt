package pair

/** What an account pays. */
sealed interface Plan {
  fun words(): String

  data object Free : Plan {
    override fun words() = "free"
  }

  data class Monthly(val price: Int) : Plan {
    override fun words() = "monthly $price"
  }

  data class Yearly(val price: Int, val discount: Double) : Plan {
    override fun words() = "yearly $price"
  }

  companion object {
    fun of(key: String): Plan = if (key.endsWith("1")) Free else Yearly(90, 0.1)
  }
}

data class Account(val name: String, val plan: Plan, val visits: Long)
