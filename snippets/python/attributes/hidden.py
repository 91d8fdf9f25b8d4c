class Config:
    @property
    def lr(self):
        return 0.1 * self.scael  # a typo


config = Config()
print(getattr(config, "lr", 0.001), hasattr(config, "lr"))
