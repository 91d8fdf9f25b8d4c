from urllib.robotparser import RobotFileParser

robots = RobotFileParser()
robots.parse(["User-agent: *", "Disallow: /private/"])

print(robots.can_fetch("*", "/private/x"))
print(robots.can_fetch("*", "/public"))
