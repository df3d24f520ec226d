using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeBasis.Web.Hosting.Storage.Migrations
{
    /// <inheritdoc />
    public partial class HopesAndTheory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "HopeId",
                table: "Steps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Weighs",
                table: "Steps",
                type: "TEXT",
                maxLength: 4000,
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<int>(
                name: "Whose",
                table: "Steps",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Because",
                table: "Contributions",
                type: "TEXT",
                maxLength: 90,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "If",
                table: "Contributions",
                type: "TEXT",
                maxLength: 90,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Level",
                table: "Contributions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Provided",
                table: "Contributions",
                type: "TEXT",
                maxLength: 90,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Then",
                table: "Contributions",
                type: "TEXT",
                maxLength: 90,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LinkWeights",
                columns: table => new
                {
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParticipantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Importance = table.Column<int>(type: "INTEGER", nullable: true),
                    Certainty = table.Column<int>(type: "INTEGER", nullable: true),
                    KnownFrom = table.Column<int>(type: "INTEGER", nullable: false),
                    DependsOn = table.Column<int>(type: "INTEGER", nullable: false),
                    GivenUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HatId = table.Column<string>(type: "TEXT", maxLength: 121, nullable: false, defaultValue: "")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LinkWeights", x => new { x.SessionId, x.StepId, x.ParticipantId, x.SubjectId });
                    table.ForeignKey(
                        name: "FK_LinkWeights_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OutsideNotes",
                columns: table => new
                {
                    ContributionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StepId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Concerns = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    RecordedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutsideNotes", x => new { x.SessionId, x.ContributionId });
                    table.ForeignKey(
                        name: "FK_OutsideNotes_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LinkWeights");

            migrationBuilder.DropTable(
                name: "OutsideNotes");

            migrationBuilder.DropColumn(
                name: "HopeId",
                table: "Steps");

            migrationBuilder.DropColumn(
                name: "Weighs",
                table: "Steps");

            migrationBuilder.DropColumn(
                name: "Whose",
                table: "Steps");

            migrationBuilder.DropColumn(
                name: "Because",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "If",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "Level",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "Provided",
                table: "Contributions");

            migrationBuilder.DropColumn(
                name: "Then",
                table: "Contributions");
        }
    }
}
