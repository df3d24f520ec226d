using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SocialeBasis.Web.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ReportWording : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ReportConfirmedUtc",
                table: "Sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReportMarks",
                table: "Sessions",
                type: "TEXT",
                maxLength: 22000,
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.CreateTable(
                name: "LeftOutSections",
                columns: table => new
                {
                    SectionId = table.Column<string>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeftOutSections", x => new { x.SessionId, x.SectionId });
                    table.ForeignKey(
                        name: "FK_LeftOutSections_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReportTexts",
                columns: table => new
                {
                    Place = table.Column<string>(type: "TEXT", maxLength: 106, nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    RecordedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportTexts", x => new { x.SessionId, x.Place });
                    table.ForeignKey(
                        name: "FK_ReportTexts_Sessions_SessionId",
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
                name: "LeftOutSections");

            migrationBuilder.DropTable(
                name: "ReportTexts");

            migrationBuilder.DropColumn(
                name: "ReportConfirmedUtc",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "ReportMarks",
                table: "Sessions");
        }
    }
}
