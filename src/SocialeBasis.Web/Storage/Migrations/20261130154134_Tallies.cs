using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeBasis.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Tallies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "HeldOut",
                table: "ConsentsShown",
                type: "TEXT",
                maxLength: 200000,
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<int>(
                name: "AlsoNamed",
                table: "Actors",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Tallies",
                columns: table => new
                {
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Of = table.Column<int>(type: "INTEGER", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HatIds = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    HeldOut = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false, defaultValueSql: "'[]'"),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tallies", x => new { x.SessionId, x.StepId, x.Round, x.SubjectId, x.Of });
                    table.ForeignKey(
                        name: "FK_Tallies_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // What stood apart in a picture of before stays apart, but for roles: now and wished were counted together, so a group may have been too small.
            migrationBuilder.Sql("""
                INSERT INTO "Tallies" ("SessionId", "StepId", "Round", "SubjectId", "Of", "HatIds", "HeldOut", "AtUtc")
                SELECT splits."SessionId", splits."StepId", splits."Round", splits."SubjectId", 0, splits."HatIds", '[]', splits."AtUtc"
                FROM "RevealedSplits" AS splits
                JOIN "Steps" AS steps ON steps."SessionId" = splits."SessionId" AND steps."Id" = splits."StepId"
                WHERE steps."Kind" <> 6 OR splits."SubjectId" = splits."StepId"
                """);

            // Dots were seen as they were given: those of talks of before are shown.
            migrationBuilder.Sql("""
                INSERT INTO "Tallies" ("SessionId", "StepId", "Round", "SubjectId", "Of", "HatIds", "HeldOut", "AtUtc")
                SELECT DISTINCT steps."SessionId", steps."Id", 1, steps."Id", 3, '[]', '[]', COALESCE(steps."RevealedUtc", sessions."CreatedUtc")
                FROM "Steps" AS steps
                JOIN "Sessions" AS sessions ON sessions."Id" = steps."SessionId"
                JOIN "Contributions" AS hopes ON hopes."SessionId" = steps."SessionId" AND hopes."StepId" = steps."Id"
                JOIN "HopeDots" AS dots ON dots."SessionId" = hopes."SessionId" AND dots."HopeId" = hopes."Id"
                """);

            migrationBuilder.DropTable(
                name: "RevealedSplits");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Tallies");

            migrationBuilder.DropColumn(
                name: "HeldOut",
                table: "ConsentsShown");

            migrationBuilder.DropColumn(
                name: "AlsoNamed",
                table: "Actors");

            migrationBuilder.CreateTable(
                name: "RevealedSplits",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HatIds = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RevealedSplits", x => new { x.SessionId, x.StepId, x.Round, x.SubjectId });
                    table.ForeignKey(
                        name: "FK_RevealedSplits_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }
    }
}
